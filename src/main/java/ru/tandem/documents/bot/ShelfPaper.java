package ru.tandem.documents.bot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import ru.tandem.documents.Paper;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKind.Format;
import ru.tandem.documents.PaperKinds;
import ru.tandem.documents.PaperReaders;
import ru.tandem.people.NotFound;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** Draws every paper of the shelf: from its template, or by what draws it. */
@Component
class ShelfPaper implements Paper {

  static final String CODE = "documents.shelf";

  /** Instead of an id: one of each, in one archive. */
  static final long ALL = -1;

  private final PaperKinds kinds;
  private final PaperReaders readers;
  private final ShelfTemplates templates;
  private final ProgrammePapers papers;
  private final OneOfMany many;
  private final Map<String, DrawnPaper> drawn = new HashMap<>();

  ShelfPaper(
      PaperKinds kinds,
      PaperReaders readers,
      ShelfTemplates templates,
      ProgrammePapers papers,
      OneOfMany many,
      List<DrawnPaper> drawn) {
    this.kinds = kinds;
    this.readers = readers;
    this.templates = templates;
    this.papers = papers;
    this.many = many;
    drawn.forEach(one -> this.drawn.put(one.code(), one));
    kinds.all().stream().filter(this::isUndrawn).findFirst().ifPresent(ShelfPaper::refuse);
  }

  private boolean isUndrawn(PaperKind kind) {
    boolean byItself = kind.format() != Format.DOCX && kind.format() != Format.DESK;
    return byItself && !drawn.containsKey(kind.code());
  }

  private static void refuse(PaperKind kind) {
    throw new IllegalStateException(
        "documents/_papers.yaml: nothing draws the "
            + kind.format()
            + " “"
            + kind.code()
            + "”; only a DOCX can be added with a template alone");
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public byte[] draw(Asked asked) {
    PaperKind kind = kinds.get(asked.subject().get(1));
    Programme programme = readers.of(asked.reader(), new ProgrammeId(asked.number(0)));
    readers.require(asked.reader(), programme, kind);
    long id = asked.number(2);
    return id == ALL ? all(kind, programme, asked) : one(kind, programme, id, asked);
  }

  private byte[] one(PaperKind kind, Programme programme, long id, Asked asked) {
    if (kind.of().isOfMany() && many.find(programme, kind, id).isEmpty()) {
      throw new NotFound();
    }
    PaperSubject subject =
        new PaperSubject(kind, programme, id, asked.reader(), papers.voice(programme));
    if (kind.format() != Format.DOCX) {
      return drawn.get(kind.code()).draw(subject);
    }
    Filling filling = new Filling();
    templates.of(kind).forEach(facts -> facts.fill(subject, filling));
    return papers.docx(templates.document(kind), subject, filling);
  }

  private byte[] all(PaperKind kind, Programme programme, Asked asked) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      int number = 1;
      for (PapersOfMany.One one : many.of(programme, kind)) {
        String name = papers.fileName(programme, kind, one.name());
        zip.putNextEntry(new ZipEntry("%02d %s".formatted(number++, name)));
        zip.write(one(kind, programme, one.id(), asked));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return file.toByteArray();
  }
}
