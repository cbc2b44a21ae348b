/** The bar that says what the LMS has taken, beside its notice. */
export const saveStatusWords = {
  retry: 'Retry now',
  details: 'Details',
  /** Follows `details`, for those who hear the link alone. */
  ofConnection: ' of the connection to your LMS',
  reason: 'Reason given',
};
