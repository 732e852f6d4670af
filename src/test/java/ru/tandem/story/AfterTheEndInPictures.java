package ru.tandem.story;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import ru.tandem.sandbox.Phone;

/** The last days of a season, its closing and what comes after it, in pictures. */
final class AfterTheEndInPictures {

  private static final Color SKY = new Color(0x6FA8DC);

  private final Album album;
  private final Phone curator;

  AfterTheEndInPictures(Album album) {
    this.album = album;
    curator = album.curator();
  }

  void take() {
    story();
    keepsake();
    closing();
    whatNext();
    families();
    january();
    nextSeason();
  }

  private void story() {
    album.running().presses("Истории").presses("Написать историю").presses("Аня Лисицына");
    curator.sees("Что рассказать").says("За осень Аня и Рита полюбили дроби и решают их вместе.");
    curator.sees("фотография").sendsPhoto(photo()).sees("проверим").presses("Всё верно");
    curator.sees("История у всех").presses("Рита Ольхова");
    album.shot(curator, "istoriya-kartochka", "история будет без фотографии");
    album.running().presses("Истории").presses("Предложить парам");
    album.travels(2026, 12, 28, 17, 30);
    album.shot(album.of("Ирина Лисицына"), "istoriya", "История для страницы школы");
  }

  private static byte[] photo() {
    try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
      BufferedImage sky = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
      Graphics2D brush = sky.createGraphics();
      brush.setPaint(new GradientPaint(0, 0, SKY, 0, 200, Color.WHITE));
      brush.fillRect(0, 0, 320, 200);
      ImageIO.write(sky, "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keepsake() {
    album.shot(album.of("Илья Тополев"), "na-pamyat", "На память паре");
    for (String one : List.of("Илья Тополев", "Лёша Рябинин", "Ольга Рябинина")) {
      album.of(one).presses("Да, хочется на память");
      album.awaitQuiet();
    }
    album.shot(album.of("Илья Тополев"), "na-pamyat-list", "вот лист на память");
  }

  private void closing() {
    album.travels(2026, 12, 29, 12, 0);
    album.shot(curator, "predlozhit-zakryt", "уже прошёл");
    album.running().presses("Изменить").presses("Закрыть программу");
    album.shot(curator, "zakryt", "Останется для чтения");
    curator.presses("Да, закрыть");
    album.shot(curator, "zakryta", "Программа закрыта");
    album.travels(2026, 12, 29, 18, 0);
    album.shot(album.of("Илья Тополев"), "zavershena", "завершена");
    album.shot(album.of("Ирина Лисицына"), "zavershena-semya", "завершена");
  }

  private void whatNext() {
    Phone ilya = album.of("Илья Тополев");
    ilya.presses("Что дальше").presses("Продолжу в новом сезоне").sees("Позовём");
    ilya.presses("Остаться на связи");
    album.shot(ilya, "chto-dalshe", "Остаёмся на связи");
    album.closed().presses("На связи: 1").presses("Написать новость");
    curator.says("У нас новый кабинет наставников, заходите!").presses("Всё верно");
    album.awaitQuiet();
    album.shot(ilya, "novost", "новый кабинет");
  }

  private void families() {
    album.of("Елена Журавлёва").blocks();
    for (String one : List.of("Аня Лисицына", "Катя Журавлёва")) {
      album.of(one).presses("Что дальше").presses("Хочу быть наставником");
      album.awaitQuiet();
    }
    album.travels(2026, 12, 29, 18, 20);
    album.shot(album.of("Ирина Лисицына"), "soglasie-vzroslogo", "хочет быть наставником");
    album.closed().presses("Спросить взрослых");
    album.shot(curator, "nuzhno-slovo", "Нужно слово взрослого");
  }

  private void january() {
    album.travels(2027, 1, 10, 12, 0);
    album.shot(curator, "napominanie-20-yanvarya", "До 20 января нужен");
    curator.presses("🗂 Тандем");
    album.shot(curator, "list-20-yanvarya", "Проверьте лист");
    curator.presses("Передать руководителю");
    album.shot(album.head(), "list-utverdit", "на утверждение");
  }

  private void nextSeason() {
    album.closed().presses("Повторить в новом сезоне").presses("Создать").seesToast("Новый сезон");
    curator.presses("Хотят быть наставниками").presses("Позвать всех").sees("Приглашений");
    album.awaitQuiet();
    album.shot(album.of("Илья Тополев"), "novyi-sezon", "Начинается новый сезон");
  }
}
