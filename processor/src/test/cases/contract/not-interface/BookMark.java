package acme;

import dev.signet.annotations.ApiContract;

@ApiContract(title = "Books")
public @interface BookMark {}
