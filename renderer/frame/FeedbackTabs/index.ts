export { FeedbackTabs } from './FeedbackTabs';
