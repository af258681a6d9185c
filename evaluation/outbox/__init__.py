"""Letters as rows: posted in the transaction of their cause, sent later."""
