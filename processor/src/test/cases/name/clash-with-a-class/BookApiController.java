package acme;

class BookApiController {}
