import { useText } from '@renderer/text/useText';
import { findDimension, findIndicator, findSource } from '@shared/schemeDraft/siblings';
import { DimensionForm } from './DimensionForm';
import { IndicatorForm } from './IndicatorForm';
import { SchemeForm } from './SchemeForm';
import { SourceForm } from './SourceForm';
import type { SelectedPart } from './selectedPart';

/** The fields of what is chosen among the weights: the scheme itself, or one of its parts. */
export function PartPanel(props: SelectedPart) {
  const { localText } = useText();
  const { draft, selected } = props;
  const source = findSource(draft.content, selected);
  const dimension = findDimension(draft.content, selected);
  const indicator = findIndicator(draft.content, selected);
  if (indicator !== undefined && source !== undefined) {
    return (
      <IndicatorForm key={selected.join('/')} {...props} indicator={indicator} source={source} />
    );
  }
  if (dimension !== undefined && source !== undefined) {
    return (
      <DimensionForm key={selected.join('/')} {...props} dimension={dimension} source={source} />
    );
  }
  if (source !== undefined) return <SourceForm key={source.key} {...props} source={source} />;
  return <SchemeForm draft={draft} name={localText(draft.content.name)} />;
}
