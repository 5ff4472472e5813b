import { useCallQuery } from '@renderer/api/useCallQuery';
import { useText } from '@renderer/text/useText';
import { placeWords } from '@shared/place/placeWords';
import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

/** Says that the data do not lie where they are safe, and what to do; nothing if they do. */
export function PlaceWarning() {
  const { t } = useText();
  const place = useCallQuery('store.place', {});
  const words = place.data === undefined ? null : placeWords(place.data, t);
  if (words === null) return null;
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={18} stroke={1.7} aria-hidden="true" />}>
      {words}
    </Alert>
  );
}
