namespace KoreanWar.Content.Diagnostics;

/// <summary>
/// The codes of all diagnostics. The first two digits are the subject: 01 files, 02 front matter and addresses,
/// 03 headings and anchors, 04 links, 05 sources and citations, 06 text and attributes, 07 figures, 08 facts,
/// 09 people, places, events and the other reference lists.
/// </summary>
public static class DiagnosticCodes
{
    public const string NotUtf8 = "KW0101";
    public const string EmptyFile = "KW0102";
    public const string FileTooLarge = "KW0103";
    public const string LinkOutOfFolder = "KW0104";
    public const string Unreadable = "KW0105";
    public const string FileNotRead = "KW0106";
    public const string TooDeeplyNested = "KW0107";
    public const string NoArticles = "KW0108";
    public const string TooMany = "KW0109";
    public const string TooLong = "KW0110";

    public const string NoFrontMatter = "KW0201";
    public const string MalformedYaml = "KW0202";
    public const string UnknownKey = "KW0203";
    public const string MissingKey = "KW0204";
    public const string WrongType = "KW0205";
    public const string DuplicateKey = "KW0206";
    public const string BadDate = "KW0207";
    public const string BadSlug = "KW0208";
    public const string DuplicateSlug = "KW0209";
    public const string ReservedSlug = "KW0210";
    public const string DuplicateOrder = "KW0211";
    public const string BadAlias = "KW0212";
    public const string UnknownWord = "KW0213";

    public const string HeadingOne = "KW0301";
    public const string SkippedLevel = "KW0302";
    public const string DuplicateAnchor = "KW0303";
    public const string BadAnchor = "KW0304";
    public const string NestedHeading = "KW0305";
    public const string EmptyHeading = "KW0306";

    public const string DeadFile = "KW0401";
    public const string DeadAnchor = "KW0402";
    public const string OutsideContent = "KW0403";
    public const string BadScheme = "KW0404";
    public const string EmptyLink = "KW0406";

    public const string UnknownSource = "KW0501";
    public const string MalformedCitation = "KW0502";
    public const string MalformedJson = "KW0503";
    public const string BadSource = "KW0504";
    public const string UnusedSource = "KW0505";
    public const string UncitedSection = "KW0506";
    public const string NoSources = "KW0507";

    public const string RawHtml = "KW0601";
    public const string BadAttribute = "KW0602";
    public const string OtherScript = "KW0603";
    public const string BadLanguage = "KW0604";
    public const string UnsupportedSyntax = "KW0605";

    public const string NoAlternativeText = "KW0701";
    public const string NoCredit = "KW0702";
    public const string NoLicence = "KW0703";
    public const string BadImage = "KW0704";

    public const string UnknownFact = "KW0801";
    public const string FactDiffers = "KW0802";
    public const string UntoldFact = "KW0803";
    public const string UnmarkedFact = "KW0804";
    public const string BadFact = "KW0805";

    public const string BadEntry = "KW0901";
    public const string UnknownId = "KW0902";
    public const string BadCoordinate = "KW0903";
    public const string DuplicateSpelling = "KW0904";
    public const string OtherSpelling = "KW0905";
    public const string BadClock = "KW0906";
    public const string OffTheMap = "KW0907";
    public const string BadMap = "KW0908";
    public const string BadBaseMap = "KW0909";
    public const string BadLoss = "KW0910";
    public const string BadDocument = "KW0911";
    public const string BadClaim = "KW0912";
    public const string UnmarkedClaim = "KW0913";
    public const string BadFindings = "KW0914";
    public const string BadKnown = "KW0915";
}
