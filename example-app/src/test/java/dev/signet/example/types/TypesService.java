package dev.signet.example.types;

import dev.signet.annotations.Change;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Singleton
final class TypesService implements TypesApi {
    @Override
    public Order order(Order order) {
        return order;
    }

    @Override
    public Page<Order> orders() {
        Order order = new Order().setQuantity(2).setExpress(true);
        order.setReference("a");
        return new Page<>(List.of(order), order, new Page<>(List.of(), null, null));
    }

    @Override
    public Address address(Address address) {
        return address;
    }

    @Override
    public Page<Order> page(Page<Order> page) {
        return page;
    }

    @Override
    public Pair<Page<Isbn>, Map<String, Integer>> pair(Pair<Page<Isbn>, Map<String, Integer>> pair) {
        return pair;
    }

    @Override
    public Shelf shelf(Shelf shelf) {
        return shelf;
    }

    @Override
    public Map<Genre, Set<Isbn>> catalogue(Map<Genre, Set<Isbn>> catalogue) {
        return catalogue;
    }

    @Override
    public Payment pay(Payment payment) {
        return payment;
    }

    @Override
    public Basket basket(Basket basket) {
        return basket;
    }

    @Override
    public List<Payment> payments() {
        return List.of(new Card("1234", 1), new BankTransfer("DE"), new Cheque(new Voucher()));
    }

    @Override
    public Changes change(Profile profile) {
        List<String> told = new ArrayList<>();
        tell(told, "name", profile.name());
        tell(told, "title", profile.title());
        tell(told, "tags", profile.tags());
        tell(told, "age", profile.age());
        return new Changes(told);
    }

    private static void tell(List<String> told, String name, Change<?> change) {
        if (change.isPresent()) {
            told.add(name + " becomes " + change.get());
        }
    }

    @Override
    public Tree tree(Tree tree) {
        return tree;
    }

    @Override
    public Moments moments(Moments moments) {
        return moments;
    }

    @Override
    public Numbers numbers(Numbers numbers) {
        return numbers;
    }

    @Override
    public Names names(Names names) {
        return names;
    }

    @Override
    public Lenient lenient(Lenient lenient) {
        return lenient;
    }

    @Override
    public Isbn isbn(Isbn isbn) {
        return isbn;
    }

    @Override
    public Optional<Isbn> find(Isbn isbn) {
        return Optional.of(isbn).filter(one -> !one.toString().equals("000"));
    }
}
