package org.chancery.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who wrote a report and who passed it on. Each place where an outlet names itself (credit,
 * masthead, by-line, signature, "X reports") gives points to a name; names that mean the same
 * outlet share their points; the best one counts, if it has enough.
 */
final class Credits {
  /** A name with fewer points is no outlet: nobody rather than a guess. */
  private static final int ENOUGH = 25;

  private static final String NAME =
      "\\p{Lu}[\\p{L}\\d.&'’/-]*(?: (?:\\p{Lu}[\\p{L}\\d.&'’/-]*|&|of|and|the)){0,5}";

  private static final Pattern SYNDICATED =
      Pattern.compile(
          "\\((MENAFN|EIN ?News|APO Group|allAfrica\\.com|AllAfrica|ReliefWeb)\\s*[-–—:]\\s*((?:[^()]|\\([^()]*\\)){2,60}?)\\s*\\)");

  private static final Pattern BRACKETED =
      Pattern.compile("^(.{3,60}?)\\s*\\(([\\p{L}.]{2,10})\\)$");

  private static final Pattern REPORTS =
      Pattern.compile(
          "(?:^|[,;] |, as |\\bto )(?:the )?("
              + NAME
              + ") (?:reports|reported|informs|writes|has learned|learned|was told|has been told|correspondent reports)\\b");

  private static final Pattern TOLD =
      Pattern.compile("\\b(?:told|informed) (?:the )?(" + NAME + ")");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\([cC]\\)|[Cc]opyright)\\s*(?:©\\s*)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?,?\\s*)?(?:by )?("
              + NAME
              + ")");

  private static final Pattern FOLLOW =
      Pattern.compile("(?:Follow|Get|Join) (?:the )?(" + NAME + ") (?:on|stories|news|for)\\b");

  private static final Pattern DESK =
      Pattern.compile(
          "(?i:by|from|written by|posted by):? (?:the )?("
              + NAME
              + "?)(?:['’]s)? (?:(?:news|diplomatic|political|foreign|White House|web|editorial|business|world|Moscow|Washington) )*(?:[Ss]taff|[Dd]esk|[Tt]eam|[Cc]orrespondent|[Rr]eporters?|[Bb]ureau|[Nn]ewsroom|[Ww]riter)");

  private static final Pattern STAFF_OF =
      Pattern.compile("(?i:staff (?:report(?:er)?|writer|correspondent)),\\s*(" + NAME + ")");

  private static final Pattern SERVICE =
      Pattern.compile("(?:By|by|BY) (?:the )?(" + NAME + " Service)\\b");

  private static final Pattern SOURCE =
      Pattern.compile("(?i:(?:^|[|\\[(]\\s*)sources?)\\s*:\\s*(?:the )?(" + NAME + ")");

  private static final Pattern MEDIA =
      Pattern.compile(
          "(?i).*(?:\\b(?:news|press|times|post|agency|daily|wire|newswire|courier|gazette|today|herald|tribune|journal|chronicle|observer|review|mail|radio|tv|television|telegraph|dispatch|monitor|bulletin|echo|ledger|report|inform|media|service|broadcasting|independent|standard|star|sun|globe|weekly|online|magazine|express|examiner|mirror|record|sentinel|voice|newspaper|reporter|associated|haber|habar|shimpo|hoy|matin|kabar|pravda|gazeta|presse|zeitung|diario|jornal|jurnal)|\\.(?:az|am|ge|kz|kg|uz|com|org|net|ua|by|tj|tm|ru|eu|info|news|media|am|tr))\\b.*");

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?i)(?:the )?(?:ministry|embassy|department|office|government|commission|committee|council|organi[sz]ation|bank|president|presidency|press service|press office|united nations|secretariat|agency|prime minister|mayor|state committee|delegation|permanent mission|federal|parliament|senate|chancellery|cabinet|royal|european|african|international|world|norwegian|red cross|assembly|union|fund|centre|center|bundes\\p{L}+)\\b.*");

  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "in", "on", "de", "la", "&", "an", "du", "des", "to", "dos",
          "da", "do", "un", "a", "from", "with");

  /** One place that speaks for a name. */
  private record Claim(String name, int points, String kind) {}

  /**
   * Who wrote it and who passed it on.
   *
   * @param named claims that were weighed, for those who want to know why
   */
  record Found(Optional<String> outlet, Optional<String> syndicator) {}

  private final Page page;
  private final Layout layout;
  private final Outlets outlets;
  private final List<Claim> claims = new ArrayList<>();
  private Optional<String> syndicator = Optional.empty();

  Credits(Page page, Layout layout, Outlets outlets) {
    this.page = page;
    this.layout = layout;
    this.outlets = outlets;
  }

  Found find() {
    given();
    dateline();
    lines();
    return new Found(best(), syndicator);
  }

  private void given() {
    page.outlet()
        .ifPresent(
            o -> {
              Optional<Outlets.Outlet> known = outlets.named(o);
              if (known.isPresent() && known.get().kind() == Outlets.Kind.SYNDICATOR) {
                syndicator = Optional.of(known.get().name());
              } else {
                // an identifier such as "us-state" is a name only for want of a better one
                boolean name = known.isPresent() || !o.matches("[a-z0-9_-]+");
                claims.add(new Claim(o, name ? 90 : ENOUGH, "given"));
              }
            });
    page.url()
        .flatMap(outlets::at)
        .ifPresent(
            o -> {
              if (o.kind() == Outlets.Kind.SYNDICATOR) {
                syndicator = syndicator.or(() -> Optional.of(o.name()));
              } else {
                claims.add(new Claim(o.name(), 65, "address"));
              }
            });
    Matcher m = SYNDICATED.matcher(page.text());
    if (m.find() && m.start() < 2000) {
      syndicator =
          Optional.of(outlets.named(m.group(1)).map(Outlets.Outlet::name).orElse(m.group(1)));
      claim(m.group(2), 100, "credit");
    }
  }

  private void dateline() {
    layout.dateline().flatMap(Datelines.Found::credit).ifPresent(c -> claim(c, 55, "dateline"));
  }

  private void lines() {
    int bodies = 0;
    boolean first = true;
    int total = 0;
    int lines = 0;
    int all = 0;
    for (Layout.Block b : layout.blocks()) {
      all += b.sort() == Layout.Sort.FURNITURE ? 1 : 0;
      total += b.sort() == Layout.Sort.BODY ? 1 : 0;
    }
    for (Layout.Block b : layout.blocks()) {
      switch (b.sort()) {
        case BODY -> {
          bodies++;
          String words = b.words(page.text());
          words = words.length() > 3000 ? words.substring(0, 3000) : words;
          if (bodies <= 4) {
            told(words, bodies);
          }
          if (bodies == total) {
            trailing(page.text().substring(b.end(), b.line().end()));
          }
          first = false;
        }
        case TITLE -> {}
        case FURNITURE -> {
          // a page with more furniture than this names its outlet at either end
          lines++;
          if (lines <= 40 || lines > all - 40) {
            furniture(b, bodies > 0, first);
          }
          first = false;
        }
      }
    }
  }

  private void told(String words, int bodies) {
    Matcher m = REPORTS.matcher(words);
    while (m.find()) {
      String name = m.group(1);
      claim(name, isMedia(name) ? 45 : 12, "reports");
    }
    m = TOLD.matcher(words);
    while (m.find()) {
      if (isMedia(m.group(1))) {
        claim(m.group(1), bodies == 1 ? 40 : 12, "told");
      }
    }
  }

  /** What stands behind the last sentence: "— VNS", "(QNA)", "INS CORR". */
  private void trailing(String words) {
    Matcher m =
        Pattern.compile("\\p{Lu}[\\p{L}.&'’]*(?: \\p{Lu}[\\p{L}.&'’]*)*")
            .matcher(words.replace("CORR", ""));
    if (m.find()) {
      claim(m.group(), 35, "sign-off");
    }
  }

  private void furniture(Layout.Block b, boolean below, boolean first) {
    String line = b.line().text();
    if (line.length() > Furniture.LONGEST) {
      return;
    }
    match(COPYRIGHT, line, 35, "copyright");
    match(FOLLOW, line, 20, "follow");
    match(DESK, line, 35, "desk");
    match(STAFF_OF, line, 35, "desk");
    match(SERVICE, line, 35, "desk");
    match(SOURCE, line, line.startsWith("[") || line.startsWith("(") ? 12 : 40, "source");
    int n = 0;
    for (Span s : b.residue()) {
      String name = s.in(page.text());
      if (s.end() < page.text().length()
          && name.indexOf('(') > 0
          && name.indexOf(')') < 0
          && page.text().charAt(s.end()) == ')') {
        name = name + ")";
      }
      int points = n == 0 ? 18 : 12;
      if (below) {
        points = b.residue().size() == 1 ? 22 : 12;
      } else if (first && n == 0) {
        points = 26;
      }
      n++;
      masthead(name, points, below);
    }
  }

  private void masthead(String name, int points, boolean below) {
    String clean = name.replaceFirst("^[^\\p{L}\\d]+", "").replaceFirst("[\\s,:;]+$", "");
    if (!isName(clean)) {
      return;
    }
    int sum = points;
    boolean known = outlets.named(clean).isPresent();
    if (known || isMedia(clean)) {
      sum += 22;
    } else if (INSTITUTION.matcher(clean).matches()) {
      sum += 16;
    } else if (Layout.wordCount(clean) == 1) {
      sum -= clean.length() >= 2 && clean.length() <= 8 && Datelines.isCapital(clean) ? 4 : 12;
    } else if (below) {
      // a signature of two words is mostly a person's
      sum -= 8;
    }
    claim(clean, sum, below ? "signature" : "masthead");
  }

  private void match(Pattern pattern, String line, int points, String kind) {
    Matcher m = pattern.matcher(line);
    if (m.find()) {
      claim(m.group(1), points, kind);
    }
  }

  private void claim(String raw, int points, String kind) {
    String name =
        raw.strip().replaceFirst("^[Tt]he (?=\\p{Ll})", "").replaceFirst("[\\s.,;:]+$", "");
    Matcher bracketed = BRACKETED.matcher(name);
    if (bracketed.matches()) {
      String inner = bracketed.group(2);
      boolean agency =
          outlets.named(inner).map(o -> o.kind() == Outlets.Kind.AGENCY).orElse(false)
              || (isMedia(bracketed.group(1)) && !INSTITUTION.matcher(name).matches());
      name = agency ? inner : bracketed.group(1);
    }
    if (name.length() < 2 || name.chars().noneMatch(Character::isLetter)) {
      return;
    }
    Optional<Outlets.Outlet> known = outlets.named(name);
    if (known.isPresent() && known.get().kind() == Outlets.Kind.SYNDICATOR) {
      String passer = known.get().name();
      syndicator = syndicator.or(() -> Optional.of(passer));
      return;
    }
    claims.add(new Claim(name, points, kind));
  }

  private boolean isMedia(String name) {
    return MEDIA.matcher(name).matches()
        || outlets.named(name).map(o -> o.kind() != Outlets.Kind.OFFICIAL).orElse(false);
  }

  /** Whether words could be an outlet's name: few, and capital but for small ones. */
  private static boolean isName(String words) {
    int count = Layout.wordCount(words);
    if (count == 0 || count > 12 || words.length() > 100 || !StatedDate.in(words).isEmpty()) {
      return false;
    }
    for (String w : words.split("[\\s/-]+")) {
      if (!w.isEmpty()
          && Character.isLowerCase(w.charAt(0))
          && !SMALL.contains(w.toLowerCase(Locale.ROOT))
          && w.indexOf('.') < 0
          && w.chars().noneMatch(Character::isUpperCase)) {
        return false;
      }
    }
    return !words.matches(".*[.!?]\\s+\\p{Lu}\\p{Ll}+ .*|.*\\d{4,}.*");
  }

  private Optional<String> best() {
    int bestPoints = 0;
    Optional<String> best = Optional.empty();
    for (Claim c : claims) {
      int points = 0;
      Set<String> kinds = new HashSet<>();
      List<Claim> same = new ArrayList<>();
      for (Claim other : claims) {
        if (means(c.name, other.name)) {
          same.add(other);
        }
      }
      same.sort(Comparator.comparingInt((Claim o) -> -o.points));
      for (Claim other : same) {
        points += kinds.add(other.kind) ? other.points : 0;
      }
      if (points > bestPoints) {
        bestPoints = points;
        best = Optional.of(wording(same));
      }
    }
    return bestPoints >= ENOUGH ? best : Optional.empty();
  }

  /** Of the names of one outlet the fullest; small letters rather than capitals. */
  private static String wording(List<Claim> same) {
    Claim best = same.get(0);
    for (Claim c : same) {
      boolean longer = Layout.wordCount(c.name) > Layout.wordCount(best.name);
      boolean plainer =
          Layout.wordCount(c.name) == Layout.wordCount(best.name)
              && Outlets.key(c.name).equals(Outlets.key(best.name))
              && Datelines.isCapital(best.name)
              && !Datelines.isCapital(c.name);
      if (longer && c.points >= 12 || plainer) {
        best = c;
      }
    }
    String name = best.name;
    return Datelines.isCapital(name) && Layout.wordCount(name) > 1
        ? Datelines.ordinary(name)
        : name;
  }

  private boolean means(String a, String b) {
    String ka = Outlets.key(a);
    String kb = Outlets.key(b);
    if (ka.equals(kb)) {
      return true;
    }
    Optional<Outlets.Outlet> oa = outlets.named(a);
    if (oa.isPresent() && oa.equals(outlets.named(b))) {
      return true;
    }
    if (isInitials(a, b) || isInitials(b, a)) {
      return true;
    }
    // "Trend" and "Trend News Agency", but not "United Nations" and "United Nations Mine Action"
    return (begins(a, b) && MEDIA.matcher(b).matches())
        || (begins(b, a) && MEDIA.matcher(a).matches());
  }

  private static boolean begins(String a, String b) {
    String rest = b.length() > a.length() ? b.substring(a.length()) : "";
    return !rest.isEmpty()
        && b.regionMatches(true, 0, a, 0, a.length())
        && !Character.isLetterOrDigit(rest.charAt(0))
        && a.length() >= 3;
  }

  /** "HM" of "Horn Monitor". */
  private static boolean isInitials(String shorter, String name) {
    if (shorter.length() < 2
        || shorter.length() > 8
        || shorter.indexOf(' ') >= 0
        || name.indexOf(' ') < 0) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder big = new StringBuilder();
    for (String w : name.split("[\\s/&-]+")) {
      if (!w.isEmpty() && Character.isLetter(w.charAt(0))) {
        all.append(w.charAt(0));
        if (!SMALL.contains(w.toLowerCase(Locale.ROOT))) {
          big.append(w.charAt(0));
        }
      }
    }
    return shorter.equalsIgnoreCase(all.toString()) || shorter.equalsIgnoreCase(big.toString());
  }
}
