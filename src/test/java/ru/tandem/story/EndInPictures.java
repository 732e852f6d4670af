package ru.tandem.story;

import java.util.List;
import java.util.function.Supplier;
import ru.tandem.documents.PaperKind;
import ru.tandem.sandbox.Phone;
import ru.tandem.schools.SchoolId;

/**
 * The last months of a season as people see them on their phones, message by message and paper by
 * paper, for docs/ru/kurator-itogi.md.
 */
final class EndInPictures {

  private static final int LAST_STAGE = 7;

  private final Album album;
  private final Phone curator;
  private final List<PaperKind> papers;
  private final Supplier<SchoolId> school;

  /**
   * @param school where the season is acted, once it has begun
   */
  EndInPictures(Album album, List<PaperKind> papers, Supplier<SchoolId> school) {
    this.album = album;
    this.school = school;
    this.papers = papers.stream().filter(one -> one.stage() == LAST_STAGE).toList();
    curator = album.curator();
  }

  void take() {
    album.season().beforeTheSeason();
    album.theHeadComes();
    album.season().beforeTheGathering();
    album.season().pairsAtWork();
    album.season().lastMonths();
    surveys();
    album.season().lastWeeks();
    answers();
    voices();
    figures();
    papers();
    approvals();
    rewards();
  }

  private void surveys() {
    album.running().presses("спросить итоги");
    album.shot(curator, "sprosit", "Спросить итоги у всех");
    curator.presses("Да, спросить");
    album.shot(album.of("Аня Лисицына"), "itogovyi-opros", "Сезон подходит к концу");
  }

  private void answers() {
    album.shot(album.of("Соня Ветрова").opens(""), "samootsenka", "Отметить, что изменилось");
    album.shot(album.of("Илья Тополев").opens(""), "otchyot", "Написать отчёт наставника");
    album.shot(album.of("Аня Лисицына"), "proshchanie", "Спасибо за этот путь");
    album.running().presses("Взгляд куратора");
    album.shot(curator, "vzglyad", "Оценить заново");
    album.running().presses("Кто ответил");
    album.shot(curator, "kto-otvetil", "Опросы конца сезона");
    album.running().presses("Партнёры").presses("Спросить партнёра").says("Завод «Заря»");
    album.shot(curator, "partnyor", "перешлите ссылку");
  }

  private void voices() {
    Phone katya = album.of("Катя Журавлёва").opens("").presses("Есть идея");
    album.says(katya.presses("Написать предложение"), "Больше общих встреч").presses("Нет");
    katya.presses("Всё верно");
    album.shot(katya, "predlozhit", "Передано куратору");
    album
        .running()
        .presses("Ответить на предложения")
        .presses("⏳ Больше")
        .presses("Показать в отчёте");
    album.shot(curator, "predlozhenie", "без имени");
    album.running().presses("Свои опросы").presses("Новый опрос").presses("Наставники: 8");
    album
        .says(curator, "Удобно ли собираться по субботам?")
        .presses("Да или нет")
        .presses("Хватит");
    curator.presses("Да").sees("проверим").presses("Всё верно");
    album.shot(curator, "opros", "Опрос без имён");
    album.running().presses("Объявление").presses("Наставляемые: 12");
    album.says(curator, "В четверг общий праздник, 16:00").presses("Нет").sees("проверим");
    curator.presses("Всё верно");
    album.shot(curator, "obyavlenie", "Отменить: ");
  }

  private void figures() {
    album.running().presses("Кто где").presses("Полный цикл по именам");
    album.shot(curator, "polnyi-tsikl", "Полный цикл");
    album.running().presses("Итоги").presses("Мониторинг");
    album.shot(curator, "monitoring", "Качество программы");
    part("Ожидания и итог", "ozhidaniya", "Ожидали →");
    part("До и после", "do-i-posle", "До →");
    part("Ответы «да»", "otvety-da", "Ответили «да»");
    part("Сильное и слабое", "silnoe-i-slaboe", "Сильные стороны");
    part("Рекомендации", "rekomendatsii", "Рекомендации");
    part("Предложения", "predlozheniya", "Получено: 1");
    part("Показатели и цели", "pokazateli", "учебный год");
    curator.forges(curator.lastMessageId(), "monitoring.stay:" + school.get().value() + ":2026:0");
    album.shot(curator, "kto-ostalsya", "Кто из учителей работает");
    album.running().presses("Итоги").presses("Мониторинг").presses("Картинки");
    curator.presses("Ожидали и получилось: наставляемые");
    album.shot(curator, "kartinka", "Ожидали и получилось: наставляемые");
  }

  private void part(String button, String picture, String words) {
    curator.presses(button);
    album.shot(curator, picture, words);
  }

  private void papers() {
    stage();
    album.shot(curator, "dokumenty", "Этап 7");
    for (PaperKind paper : papers) {
      card(paper.code());
      album.shot(curator, "bumaga-" + paper.code(), paper.about().ru());
    }
  }

  private Phone stage() {
    album.running().presses("Документы");
    return album.pressesData("documents.stage:1:" + LAST_STAGE);
  }

  private Phone card(String code) {
    stage();
    return album.pressesData("documents.card:1:" + code);
  }

  private void approvals() {
    card("final-report").presses("Получить файл");
    album.shot(curator, "fail", "Данные в файле");
    card("final-report").presses("На утверждение");
    album.shot(album.head(), "na-utverzhdenie", "Ждёт вашего решения");
    album.head().presses("Утвердить");
    card("final-report");
    album.shot(curator, "utverzhdeno", "на утверждение снова");
  }

  private void rewards() {
    card("nominations").presses("Выбрать, кого отметить");
    album.shot(curator, "kogo-otmetit", "Кого отметить");
    card("order-rewards").presses("Внести номер").says("31-о от 25.12.2026");
    curator.presses("Всё верно");
    album.shot(curator, "nomer", "Записано, в новом файле");
    curator.forges(curator.lastMessageId(), "documents.card:1:order-pairs-employer");
    album.shot(curator, "vypiska", "копия приказа для предприятия");
  }
}
