import { Injectable } from '@nestjs/common';
import { kindsWithPart, type KindWithPart, type PostKind } from '@parvis/domain';
import type { Viewer } from '../../policies/viewer.ts';
import type { Check } from '../../platform/graphql/checked.ts';
import type { Post } from './post.entity.ts';

/** What a post of some kinds carries beside its text: one member for each kind, named like it. */
export type PartsInput = Partial<Record<KindWithPart, object | null>>;

/** Who knows the part of one kind. */
export interface PartWriter<Part extends object> {
  /** Says all that is wrong with the part, before anything is written. Its fields are named `poll.choices`, `event.startsAt` … */
  check: (check: Check, part: Part) => void;
  /** Writes the part of a post that was just written, in the same transaction. */
  write: (viewer: Viewer, post: Post, part: Part) => Promise<void>;
}

/** The parts that posts are written with. Whoever knows one says so when it starts: `parts.know('poll', this)`. */
@Injectable()
export class PostParts {
  private readonly writers = new Map<PostKind, PartWriter<object>>();

  know<Part extends object>(kind: KindWithPart, writer: PartWriter<Part>): void {
    this.writers.set(kind, writer as PartWriter<object>);
  }

  /** Refuses a kind whose part is missing or wrong, and a part that belongs to another kind. */
  check(check: Check, kind: PostKind, input: PartsInput): void {
    for (const one of kindsWithPart) {
      const part = input[one];
      const writer = this.writers.get(one);
      if (one !== kind) check.refuse(one, part ? 'INVALID' : null);
      else if (part && writer) writer.check(check, part);
      else check.refuse(one, 'REQUIRED');
    }
  }

  async write(viewer: Viewer, post: Post, input: PartsInput): Promise<void> {
    const part = input[post.kind as KindWithPart];
    if (part) await this.writers.get(post.kind)?.write(viewer, post, part);
  }
}
