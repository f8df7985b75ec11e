import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';

export interface Toast {
  message: ReactNode;
  /** What can still be done about it: "Undo". */
  action?: { label: ReactNode; onAct: () => void };
  /** It says why something was not done, and nothing else on the page does: it is told at once, and stays until it is closed. */
  refusal?: boolean;
}

type ShowToast = (toast: Toast) => void;
const ToastContext = createContext<ShowToast>(() => undefined);

/** A message alone stays 6 s; one with an act 12 s, since it must be read, found and pressed. Hovering or focusing it stops the clock. */
export const toastSeconds = { message: 6, action: 12 } as const;

/** `const showToast = useToast(); showToast({ message })`: a short message that something was done. Errors belong beside what failed; where there is no such place, it is a `refusal`. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}

/** Stands once around the application and draws the region where messages appear. `closeLabel` names the button of one that stays. */
export function ToastProvider({ closeLabel = '×', children }: { closeLabel?: string; children: ReactNode }) {
  const [toasts, setToasts] = useState<(Toast & { key: number })[]>([]);
  const next = useRef(0);
  const show = useCallback<ShowToast>((toast) => {
    const key = next.current++;
    // No refusal makes room for another message.
    setToasts((all) => [...all.filter((one, at) => one.refusal || at >= all.length - 2), { ...toast, key }]);
  }, []);
  const remove = useCallback((key: number) => setToasts((all) => all.filter((toast) => toast.key !== key)), []);
  return (
    <ToastContext value={show}>
      {children}
      {/* In the page from the start: a status region that arrives with its message stays unread. */}
      <div className="toasts">
        {toasts.map((toast) => toast.refusal && <Refusal key={toast.key} message={toast.message} closeLabel={closeLabel} onEnd={() => remove(toast.key)} />)}
        <div className="toasts__told" role="status">
          {toasts.map((toast) => !toast.refusal && <ToastBox key={toast.key} toast={toast} onEnd={() => remove(toast.key)} />)}
        </div>
      </div>
    </ToastContext>
  );
}

function Refusal({ message, closeLabel, onEnd }: { message: ReactNode; closeLabel: string; onEnd: () => void }) {
  return (
    <div className="toast" role="alert">
      <span>{message}</span>
      <button type="button" onClick={onEnd}>
        {closeLabel}
      </button>
    </div>
  );
}

function ToastBox({ toast, onEnd }: { toast: Toast; onEnd: () => void }) {
  const [held, setHeld] = useState(false);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  const seconds = toast.action ? toastSeconds.action : toastSeconds.message;
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => end.current(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [held, seconds]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <div className="toast" onPointerEnter={hold} onPointerLeave={release} onFocus={hold} onBlur={release}>
      <span>{toast.message}</span>
      {toast.action && (
        <button
          type="button"
          onClick={() => {
            toast.action?.onAct();
            onEnd();
          }}
        >
          {toast.action.label}
        </button>
      )}
    </div>
  );
}
