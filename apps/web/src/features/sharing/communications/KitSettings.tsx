import { Trans } from '@lingui/react/macro';
import { Card, Checkbox, TextField } from '@parvis/ui';
import type { TypedKit } from './typed-kit.ts';

export interface KitSettingsProps {
  value: TypedKit;
  onChange: (value: TypedKit) => void;
  errorOf: (field: string) => string | undefined;
}

/** What holds for both languages: days, link, topics. */
export function KitSettings({ value, onChange, errorOf }: KitSettingsProps) {
  return (
    <Card className="stack">
      <div className="cols cols--2">
        <TextField
          type="date"
          label={<Trans>First day</Trans>}
          required
          value={value.firstDay}
          error={errorOf('validFrom')}
          // An emptied date field would be no day at all.
          onChange={({ currentTarget }) => currentTarget.value && onChange({ ...value, firstDay: currentTarget.value })}
        />
        <TextField
          type="date"
          label={<Trans>Last day</Trans>}
          required
          value={value.lastDay}
          error={errorOf('validUntil')}
          onChange={({ currentTarget }) => currentTarget.value && onChange({ ...value, lastDay: currentTarget.value })}
        />
      </div>
      <TextField
        type="url"
        label={<Trans>Link to read further</Trans>}
        optional={<Trans>(optional)</Trans>}
        hint={<Trans>A page of the company that is already public.</Trans>}
        value={value.linkUrl}
        error={errorOf('linkUrl')}
        onChange={({ currentTarget }) => onChange({ ...value, linkUrl: currentTarget.value })}
      />
      <TextField
        label={<Trans>Topics</Trans>}
        optional={<Trans>(optional)</Trans>}
        hint={<Trans>Separated by commas.</Trans>}
        value={value.topics}
        error={errorOf('topics')}
        onChange={({ currentTarget }) => onChange({ ...value, topics: currentTarget.value })}
      />
      <Checkbox
        label={<Trans>It praises the company’s offer: whoever shares it advertises, and must say whose employee they are</Trans>}
        checked={value.promotional}
        onChange={({ currentTarget }) => onChange({ ...value, promotional: currentTarget.checked })}
      />
    </Card>
  );
}
