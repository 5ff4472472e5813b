export { InterviewsPage } from './InterviewsPage';
