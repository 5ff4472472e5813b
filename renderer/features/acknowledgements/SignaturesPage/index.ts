export { SignaturesPage } from './SignaturesPage';
