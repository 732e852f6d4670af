package ru.tandem.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The whole local Telegram: one bot, its subscribers, their private chats. All in memory. */
public final class LocalTelegram {

  /** Above 32 bits, as ids of real people are, so that whoever keeps them in an int finds out. */
  private static final long FIRST_ID = 5_000_000_000L;

  private static final List<String> COLOURS =
      List.of(
          "#e17076", "#7bc862", "#e5ca77", "#65aadd", "#a695e7", "#ee7aae", "#6ec9cb", "#faa774");

  private volatile Clock clock;
  private final String token;
  private final String username;
  private final Map<Long, Chat> chats = new ConcurrentSkipListMap<>();
  private final AtomicLong lastUserId = new AtomicLong(FIRST_ID + Age.inSeconds() * 1000);
  private final AtomicInteger lastMessageId = new AtomicInteger();
  private final List<LongConsumer> watchers = new CopyOnWriteArrayList<>();
  private final List<LongConsumer> actWatchers = new CopyOnWriteArrayList<>();
  private final List<BiConsumer<Long, String>> pressWatchers = new CopyOnWriteArrayList<>();
  private final List<Quiet> quiets = new CopyOnWriteArrayList<>();
  private final Journal journal = new Journal(this::now);
  private final Updates updates = new Updates(this::changed, journal::update);
  private final Presses presses = new Presses();
  private volatile Predicate<String> tappedTwice = data -> false;
  private final ReadWriteLock hands = new ReentrantReadWriteLock();
  private final Commands commands = new Commands();
  private final Files files = new Files();
  private final Faults faults = new Faults(this::inject);

  /** Whoever comes again under the same name and role gets the same number. */
  private final Map<String, Long> numbers = new ConcurrentHashMap<>();

  /** People whom a visitor has added: they stay, though their chats are wiped. */
  private final Set<Long> added = ConcurrentHashMap.newKeySet();

  private volatile Duration patience = Duration.ofSeconds(10);

  public LocalTelegram(Clock clock, String token, String username) {
    this.clock = clock;
    this.token = token;
    this.username = username;
  }

  public String token() {
    return token;
  }

  public String username() {
    return username;
  }

  public long botId() {
    return Long.parseLong(token.substring(0, token.indexOf(':')));
  }

  /** Faults to plan: what the network and the real server do on a bad day. */
  public Faults faults() {
    return faults;
  }

  /** How long a phone waits for what it hopes to see, in real time. */
  public Duration patience() {
    return patience;
  }

  public void bePatientFor(Duration longest) {
    patience = longest;
  }

  /** From now on messages carry the time of this clock: the one by which the bot lives. */
  public void goBy(Clock clock) {
    this.clock = clock;
  }

  // People.

  /** A new person with an invented number, who has not found the bot yet. */
  public Phone newUser(String name, String role, String language) {
    long number = numbers.computeIfAbsent(role + " " + name, known -> lastUserId.incrementAndGet());
    boolean taken = chats.containsKey(number);
    return newUser(taken ? lastUserId.incrementAndGet() : number, name, role, language);
  }

  public Phone newUser(String name) {
    return newUser(name, "", "ru");
  }

  /** With a Telegram id of one's own choice, for whom the settings name (the operator). */
  public Phone newUser(long id, String name, String role, String language) {
    String[] names = name.strip().split("\\s+", 2);
    int order = chats.size();
    Subscriber who =
        new Subscriber(
            id,
            names[0],
            names.length > 1 ? names[1] : null,
            "tandem_user_" + (order + 1),
            "+7900" + String.format("%07d", 1_000_000 + order),
            language,
            role,
            COLOURS.get(order % COLOURS.size()));
    if (chats.putIfAbsent(id, new Chat(who)) != null) {
      throw new IllegalArgumentException("There is already a person " + id);
    }
    changed(id);
    return phone(id);
  }

  public Phone phone(long userId) {
    return new Phone(new Handset(this, chat(userId)));
  }

  /** One more, by a visitor's hand. */
  Chat addByHand(String name, String role, String language) {
    Phone phone = newUser(name, role, language);
    added.add(phone.id());
    return chat(phone.id());
  }

  /** Somebody of that name whose phone has not been used yet. */
  Optional<Phone> unused(String name, String role) {
    return chats().stream()
        .filter(chat -> !chat.isStarted() && chat.owner().is(name, role))
        .map(chat -> phone(chat.owner().id()))
        .findFirst();
  }

  /**
   * No messages, no updates, and nobody but those whom a visitor has added. Whoever comes again has
   * the phone that was his.
   */
  void forgetEverybody() {
    List<Chat> gone = List.copyOf(chats());
    chats.clear();
    updates.clear();
    commands.forgetChats();
    unusedAgain(gone);
    gone.forEach(chat -> changed(chat.owner().id()));
  }

  private void unusedAgain(List<Chat> before) {
    before.stream()
        .map(Chat::owner)
        .filter(owner -> added.contains(owner.id()))
        .forEach(owner -> chats.put(owner.id(), new Chat(owner)));
  }

  /** All phones as they lie there at one moment. */
  record Scene(List<Chat> chats, Map<String, JsonNode> menus) {}

  Scene keep() {
    return new Scene(chats().stream().map(Chat::copy).toList(), commands.keep());
  }

  /** What the files and numbers were is not forgotten, so that nothing gets a number twice. */
  void putBack(Scene scene) {
    List<Chat> gone = List.copyOf(chats());
    chats.clear();
    updates.clear();
    commands.putBack(scene.menus());
    unusedAgain(gone);
    scene.chats().forEach(chat -> chats.put(chat.owner().id(), chat.copy()));
    gone.forEach(chat -> changed(chat.owner().id()));
    chats.keySet().forEach(this::changed);
  }

  /** All phones are handed in, and nothing is left of what the bot and the tests have set. */
  public void handIn() {
    added.clear();
    numbers.clear();
    forgetEverybody();
    commands.clear();
    files.clear();
    presses.clear();
    lastMessageId.set(0);
    actWatchers.clear();
    pressWatchers.clear();
    tappedTwice = data -> false;
    journal.clear();
    faults.forget();
  }

  public List<Subscriber> subscribers() {
    return chats.values().stream().map(Chat::owner).toList();
  }

  // Hands.

  /** What a subscriber does; not while all hands are off. */
  void act(Runnable act) {
    hands.readLock().lock();
    try {
      act.run();
    } finally {
      hands.readLock().unlock();
    }
  }

  /** Does this when the bot has nothing to do, and nobody gives it anything meanwhile. */
  void handsOff(Runnable act) {
    hands.writeLock().lock();
    try {
      awaitQuiet();
      act.run();
    } finally {
      hands.writeLock().unlock();
    }
  }

  // Quiet.

  /** One more voice that must agree before {@link #awaitQuiet} returns. */
  public void isQuietWhen(Quiet quiet) {
    quiets.add(quiet);
  }

  boolean knowsQuiet() {
    return !quiets.isEmpty();
  }

  boolean isQuiet() {
    return updates.waiting() == 0 && quiets.stream().allMatch(Quiet::quiet);
  }

  /** Whether a bot is waiting for updates at this moment. */
  public boolean isPolled() {
    return updates.isPolled();
  }

  /** Waits until the bot has acknowledged everything and says that nothing is left to do. */
  public void awaitQuiet() {
    if (!awaitThat(this::isQuiet)) {
      throw new AssertionError("The bot is still busy; " + updates.waiting() + " updates wait");
    }
  }

  boolean awaitThat(BooleanSupplier wish) {
    Chat nobody = new Chat(null);
    return nobody.await(wish, patience, Duration.ofMillis(1));
  }

  /** What no log may tell: names, numbers, and all that people have typed. */
  public List<String> secrets() {
    List<String> secrets = new ArrayList<>();
    for (Chat chat : chats()) {
      secrets.addAll(List.of(chat.owner().name().split(" ")));
      secrets.add(chat.owner().phone());
      secrets.addAll(Phone.typed(chat));
    }
    return secrets;
  }

  // What the other classes of the sandbox use.

  Chat chat(long id) {
    Chat chat = chats.get(id);
    if (chat == null) {
      throw new Impossible("nobody", "Nobody has the id " + id);
    }
    return chat;
  }

  /** The chat that a call of the bot is for. */
  Chat chat(Call call) {
    if (call.text("chat_id").isEmpty()) {
      throw Refusal.badRequest("chat_id is empty");
    }
    Chat chat = chatOrNull(call.id("chat_id"));
    if (chat == null) {
      throw Refusal.badRequest("chat not found");
    }
    return chat;
  }

  Chat chatOrNull(long id) {
    return chats.get(id);
  }

  Collection<Chat> chats() {
    return new ArrayList<>(chats.values());
  }

  Instant now() {
    return clock.instant();
  }

  int nextMessageId() {
    return lastMessageId.incrementAndGet();
  }

  Updates updates() {
    return updates;
  }

  Presses presses() {
    return presses;
  }

  Commands commands() {
    return commands;
  }

  Files files() {
    return files;
  }

  Journal journal() {
    return journal;
  }

  /** An update that no phone could have sent. */
  void inject(String kind, JsonNode content) {
    updates.addAnyway(0, kind, content);
  }

  void watch(LongConsumer watcher) {
    watchers.add(watcher);
  }

  /**
   * From now on each touch of such a button comes twice, as from a finger that trembles.
   *
   * @param which by what the button carries: a tick, for one, is taken away by a second touch
   */
  public void tapTwice(Predicate<String> which) {
    tappedTwice = which;
  }

  boolean isTappedTwice(String data) {
    return tappedTwice.test(data);
  }

  /** Is told whose thumb is about to press which data, before anything of it happens. */
  public void beforePresses(BiConsumer<Long, String> watcher) {
    pressWatchers.add(watcher);
  }

  /** Is told whose thumb is about to do anything, before anything of it happens. */
  public void beforeActs(LongConsumer watcher) {
    actWatchers.add(watcher);
  }

  void aboutToAct(long chatId) {
    actWatchers.forEach(watcher -> watcher.accept(chatId));
  }

  void aboutToPress(long chatId, String data) {
    aboutToAct(chatId);
    pressWatchers.forEach(watcher -> watcher.accept(chatId, data));
  }

  void changed(long chatId) {
    watchers.forEach(watcher -> watcher.accept(chatId));
  }

  /** Lets waiting polls go. */
  public void close() {
    updates.close();
    faults.clear();
  }
}
