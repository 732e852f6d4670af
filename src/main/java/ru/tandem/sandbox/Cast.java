package ru.tandem.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The invented people of the rehearsal: always the same ones. */
final class Cast {

  /** The account that the demo's settings name as operator. */
  static final long OPERATOR = 1_000_001;

  private record Child(
      String name, String born, String grade, String parent, String relation, int mood) {}

  private static final List<Child> MENTEES =
      List.of(
          new Child("Аня Лисицына", "14.03.2012", "8 класс", "Ирина Лисицына", "Мать", 8),
          new Child("Миша Корнеев", "02.07.2013", "7 класс", "Павел Корнеев", "Отец", 7),
          new Child("Соня Ветрова", "20.11.2014", "5 класс", "Алла Ветрова", "Мать", 9),
          new Child("Тимур Галиев", "30.01.2012", "8 класс", "Рустам Галиев", "Отец", 8),
          new Child("Вера Снегирёва", "11.05.2013", "7 класс", "Тамара Снегирёва", "Опекун", 6),
          new Child("Лёша Рябинин", "01.09.2014", "6 класс", "Ольга Рябинина", "Мать", 8),
          new Child("Дина Ахметова", "08.10.2012", "7 класс", "Гузель Ахметова", "Мать", 9),
          new Child("Гриша Полозов", "17.02.2015", "5 класс", "Антон Полозов", "Отец", 5),
          new Child("Катя Журавлёва", "25.12.2013", "6 класс", "Елена Журавлёва", "Мать", 8),
          new Child("Артём Сойкин", "19.06.2011", "9 класс", "Марина Сойкина", "Мать", 7),
          new Child("Уля Березина", "05.04.2015", "5 класс", "Юлия Березина", "Мать", 9),
          new Child("Паша Дроздов", "22.03.2014", "6 класс", "Игорь Дроздов", "Отец", 8));

  private static final List<Child> MENTORS =
      List.of(
          new Child("Рита Ольхова", "03.02.2010", "10 класс", "Светлана Ольхова", "Мать", 9),
          new Child("Егор Стрижов", "28.08.2009", "11 класс", "Борис Стрижов", "Отец", 8),
          new Child("Лиза Каменева", "15.11.2010", "9 класс", "Вера Каменева", "Мать", 8),
          new Child("Данил Ясенев", "12.01.2009", "11 класс", "Наталья Ясенева", "Мать", 7),
          new Child("Маша Горихвостова", "30.05.2010", "10 класс", "Пётр Горихвостов", "Отец", 9),
          new Child("Илья Тополев", "06.06.2008", "11 класс", null, null, 8),
          new Child("Нина Черёмухина", "19.03.2008", "11 класс", null, null, 9),
          new Child("Захар Боровой", "09.12.2009", "10 класс", "Лидия Боровая", "Мать", 7));

  private static final String[] SUBJECTS = {
    "Математика", "Русский", "Иностранный", "Информатика", "Проект", "Выступления", "Общение"
  };

  private static final String[] PASTIMES = {
    "Шахматы", "Музыка", "Рисование", "Книги", "Программирование", "Спорт", "Делать руками"
  };

  private final LocalTelegram telegram;
  private final Phones phones;
  private final Phone operator;
  private final Actor curator;
  private final Map<String, Persona> parents = new HashMap<>();
  private final List<Actor> mentees = new ArrayList<>();
  private final List<Actor> mentors = new ArrayList<>();
  private final List<Actor> guardians = new ArrayList<>();

  /** Everybody there is. */
  Cast(LocalTelegram telegram) {
    this(telegram, Phones.of(telegram), name -> true);
  }

  /**
   * @param comes which of the children take part, by first and last name
   */
  Cast(LocalTelegram telegram, Phones phones, Predicate<String> comes) {
    this.telegram = telegram;
    this.phones = phones;
    operator = phones.phone("Олег Назаров", "operator");
    curator = actor(new Persona("Марина Ветлугина", "curator", 8));
    MENTEES.stream()
        .filter(child -> comes.test(child.name()))
        .forEach(child -> add(child, mentee(child), mentees));
    MENTORS.stream()
        .filter(child -> comes.test(child.name()))
        .forEach(child -> add(child, mentor(child), mentors));
  }

  private Actor actor(Persona persona) {
    return new Actor(telegram, persona, phones);
  }

  private void add(Child child, Persona persona, List<Actor> side) {
    side.add(actor(persona));
    addParent(child);
  }

  private void addParent(Child child) {
    if (child.parent() != null) {
      parents.put(
          child.name(),
          new Persona(child.parent(), "guardian", 8).picks("relation", child.relation()));
    }
  }

  private static Persona child(Child child, String role, int number) {
    return new Persona(child.name(), role, child.mood())
        .says("born", child.born())
        .picks("grade", child.grade())
        .picks("interests", of(PASTIMES, number), of(PASTIMES, number + 2))
        .picks("mode", "И так, и так")
        .picks("where", "В школе")
        .picks("agreed", child.mood() < 6 ? "Позвать куратора" : "Идём по плану")
        .picks("go_on", "Да")
        .says("place", "Кабинет 12")
        .picks("week", "Вт 15–18", "Чт 15–18", number % 2 == 0 ? "Пн 15–18" : "Пт 15–18");
  }

  private static Persona mentee(Child child) {
    int number = MENTEES.indexOf(child);
    return child(child, "mentee", number)
        .doubts(number == 0 ? "interests" : "")
        .picks("needs", of(SUBJECTS, number), of(SUBJECTS, number + 3))
        .picks("ranking", chosen(number), chosen(number + 3))
        .picks("wish", "Постарше");
  }

  private static Persona mentor(Child child) {
    int number = MENTORS.indexOf(child);
    return child(child, "mentor", number)
        .picks("competences", of(SUBJECTS, number), of(SUBJECTS, number + 1))
        .picks("ranking", MENTEES.get(number).name(), MENTEES.get((number + 8) % 12).name())
        .picks("mentee_grade", "Не важно")
        .picks("capacity", number % 2 == 0 ? "Двоим" : "Одному");
  }

  private static String chosen(int number) {
    return MENTORS.get(number % MENTORS.size()).name();
  }

  private static String of(String[] words, int number) {
    return words[number % words.length];
  }

  Phone operator() {
    return operator;
  }

  Actor curator() {
    return curator;
  }

  List<Actor> mentees() {
    return mentees;
  }

  List<Actor> mentors() {
    return mentors;
  }

  /** Those who have come so far. */
  List<Actor> guardians() {
    return guardians;
  }

  /** The parent's phone is taken up when the child has somebody to call. */
  boolean isMinor(Actor child) {
    return parents.containsKey(child.persona().name());
  }

  Actor parentOf(Actor child) {
    Actor parent = actor(parents.get(child.persona().name()));
    guardians.add(parent);
    return parent;
  }

  /** Children first, as they are the ones who begin. */
  List<Actor> children() {
    List<Actor> all = new ArrayList<>(mentees);
    all.addAll(mentors);
    return all;
  }

  /** Everybody who answers by himself. */
  List<Actor> everybody() {
    List<Actor> all = children();
    all.addAll(guardians);
    return all;
  }
}
