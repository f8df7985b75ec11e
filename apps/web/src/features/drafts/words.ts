/** What a composer holds: a text, and whatever else it lets one choose. Plain JSON. */
export interface Written {
  title?: string;
  body: string;
}

/** The same as the server keeps it. */
export interface Words {
  title: string;
  bodyMarkdown: string;
  options: string;
}

export function wordsOf({ title = '', body, ...rest }: Written): Words {
  return { title, bodyMarkdown: body, options: Object.keys(rest).length > 0 ? JSON.stringify(rest) : '' };
}

export function writtenFrom({ title, bodyMarkdown, options }: Words): Written {
  return { ...chosen(options), title, body: bodyMarkdown };
}

// Of an older or newer version of ours, or not ours at all: the text is what counts.
function chosen(options: string): object {
  try {
    const read: unknown = JSON.parse(options);
    return read && typeof read === 'object' && !Array.isArray(read) ? read : {};
  } catch {
    return {};
  }
}
