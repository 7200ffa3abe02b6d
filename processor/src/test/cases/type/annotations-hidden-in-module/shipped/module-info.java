module shipped {
    exports shop;
}
