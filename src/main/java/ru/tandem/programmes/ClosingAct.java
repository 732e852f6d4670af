package ru.tandem.programmes;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import ru.tandem.people.PersonId;

/** A season was closed: by whom, when, and what was erased by it. Kept as long as the season is. */
@Entity
public class ClosingAct {

  private static final int SEAL = 8;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private ProgrammeId programmeId;
  private PersonId closedBy;
  private Instant closedAt;
  private String erased;
  private int erasedRows;
  private String seal;

  protected ClosingAct() {}

  /**
   * @param erased how many rows of each kind
   */
  static ClosingAct of(
      ProgrammeId programme, PersonId by, Map<String, Integer> erased, Instant now) {
    ClosingAct act = new ClosingAct();
    act.programmeId = programme;
    act.closedBy = by;
    act.closedAt = now;
    act.erased =
        erased.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining(";"));
    act.erasedRows = erased.values().stream().mapToInt(Integer::intValue).sum();
    act.seal = act.sealed();
    return act;
  }

  /** Whoever changes a number afterwards changes the seal. */
  private String sealed() {
    String words =
        String.join("|", "" + programmeId, "" + closedBy, "" + closedAt.getEpochSecond(), erased);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().withUpperCase().formatHex(hash).substring(0, SEAL);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** Nothing in it has been changed since. */
  public boolean isGenuine() {
    return seal.equals(sealed());
  }

  public PersonId by() {
    return closedBy;
  }

  public int rows() {
    return erasedRows;
  }

  public String seal() {
    return seal;
  }

  /** How many rows of each kind were erased. */
  public Map<String, Integer> erased() {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    Arrays.stream(erased.split(";"))
        .map(one -> one.split("="))
        .filter(one -> one.length == 2)
        .forEach(one -> kinds.put(one[0], Integer.parseInt(one[1])));
    return kinds;
  }
}
