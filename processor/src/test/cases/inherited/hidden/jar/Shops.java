package shop;

public interface Shops extends Base<String> {}
