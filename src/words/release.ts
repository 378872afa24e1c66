export const copyIsOld =
  'This copy of Hustings is more than a year old. Look for a newer one where you got it.'
