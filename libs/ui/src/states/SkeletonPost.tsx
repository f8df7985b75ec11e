import { VisuallyHidden } from '../text/VisuallyHidden.tsx';
import { Skeleton } from './Skeleton.tsx';

/** A card that is being loaded: someone, a title, some lines. `label` says so ("Loading"). */
export function SkeletonPost({ label }: { label: string }) {
  return (
    <div className="card stack stack--3" aria-busy="true">
      <VisuallyHidden>{label}</VisuallyHidden>
      <div className="row row--nowrap">
        <Skeleton round width="2.75rem" height="2.75rem" />
        <span className="grow stack stack--2">
          <Skeleton width="45%" />
          <Skeleton width="70%" />
        </span>
      </div>
      <Skeleton width="85%" height="1.3em" />
      <Skeleton />
      <Skeleton width="92%" />
      <Skeleton width="60%" />
    </div>
  );
}
