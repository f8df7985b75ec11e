/** What a reminder speaks of, as it was read with it. */
export interface Reminding {
  post: { id: string; title: string | null; excerpt: string; language: string } | null;
  comment: { id: string } | null;
  resource: { title: string; community: { id: string; language: string; viewerCanManage: boolean } } | null;
}

/** How the thing is called, in its language, and where one goes to it; null where it is not there any more. */
export function remindedThing({ post, comment, resource }: Reminding): { title: string; language: string; href: string } | null {
  if (resource) {
    const { id, language, viewerCanManage } = resource.community;
    // Managers change it in the settings; who looks after it without being one reads it, and tells them.
    return { title: resource.title, language, href: `/communities/${id}/${viewerCanManage ? 'settings' : 'about'}` };
  }
  return post && { title: post.title ?? post.excerpt, language: post.language, href: comment ? `/posts/${post.id}?comment=${comment.id}` : `/posts/${post.id}` };
}
