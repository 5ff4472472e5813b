export { HeadedPart } from './HeadedPart';
