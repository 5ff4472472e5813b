export { RuleCurve } from './RuleCurve';
