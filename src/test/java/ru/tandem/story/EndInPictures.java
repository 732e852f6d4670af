package ru.tandem.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.sandbox.Phone;

/** The end of a season as the curator sees it, step by step, for docs/ru/kurator-itogi.md. */
final class EndInPictures {

  private static final Path FOLDER = Path.of("docs", "ru", "kartinki");
  private static final int QUALITY = 60;

  private final Phone curator;
  private final Locator phone;
  private final ProgrammeId programme;

  EndInPictures(Phone curator, ProgrammeId programme, Locator phone) {
    this.curator = curator;
    this.programme = programme;
    this.phone = phone;
  }

  void take() {
    programme().presses("Кто ответил");
    take("kto-otvetil", "Опросы конца сезона");
    programme().presses("Кто где").presses("Полный цикл по именам");
    take("polnyi-tsikl", "Полный цикл");
    programme().presses("Итоги").presses("Мониторинг");
    take("monitoring", "Качество программы");
    curator.presses("Ожидания и итог");
    take("ozhidaniya", "Ожидали");
    curator.presses("До и после");
    take("do-i-posle", "До → после");
    curator.presses("Сильное и слабое");
    take("silnoe-i-slaboe", "Сильные стороны");
    curator.presses("Показатели");
    take("pokazateli", "учебный год");
    programme().presses("Итоги").presses("Мониторинг").presses("Картинки");
    curator.presses("Ожидали и получилось: наставляемые");
    take("kartinka", "Ожидали и получилось");
    papers();
    programme().presses("Истории");
    take("istorii", "Истории пар");
    programme().presses("Изменить").presses("Закрыть программу");
    take("zakrytie", "Останется для чтения");
  }

  private void papers() {
    stage();
    take("dokumenty", "Этап");
    curator.presses("Отчёт наставника");
    take("otchyot-nastavnika", "личные ответы");
    stage().presses("Итоговый аналитический отчёт").presses("Получить файл");
    take("itogovyi-otchyot", "Данные в файле");
    stage().presses("Лист к 20 января");
    take("list-20-yanvarya", "полный цикл");
    stage().presses("Кого отметить").presses("Выбрать, кого отметить");
    take("kogo-otmetit", "Кого отметить");
    stage().presses("Приказ о поощрении");
    take("prikaz-o-pooshchrenii", "Кого школа благодарит");
    stage().presses("Сертификат наставника");
    take("sertifikat", "С номером и кодом");
    stage().presses("Для сайта школы");
    take("dlya-saita", "Страница, Markdown");
  }

  private Phone programme() {
    return curator.opens("").presses("📘 Тандем");
  }

  private Phone stage() {
    return programme().presses("Документы").pressesData("documents.stage:" + programme + ":7");
  }

  private void take(String name, String words) {
    curator.sees(words);
    Locator.FilterOptions told = new Locator.FilterOptions().setHasText(words);
    assertThat(phone.locator(".bubble").filter(told).last()).isVisible();
    phone.screenshot(
        new Locator.ScreenshotOptions()
            .setType(ScreenshotType.JPEG)
            .setQuality(QUALITY)
            .setPath(FOLDER.resolve("itogi-" + name + ".jpg")));
  }
}
