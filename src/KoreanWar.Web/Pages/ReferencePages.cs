using System.Collections.Immutable;

namespace KoreanWar.Web.Pages;

/// <summary>The pages where a reader looks things up: the second row of the menu, and a list on the home page.</summary>
public static class ReferencePages
{
    /// <summary>The pages, in the order of the menu.</summary>
    public static ImmutableArray<ReferencePage> All { get; } =
    [
        new("/documents", "Documents", "who wrote what to whom before and during the war, how it is known, and since when"),
        new("/map", "Maps", "how the front moved, on ten days of the war"),
        new("/timeline", "Timeline", "every event with its date, people, places and sources"),
        new("/people", "People", "who they were, how to say their names, what they did"),
        new("/places", "Places", "where they are, how else they are spelled, what happened there"),
        new("/glossary", "Glossary", "terms and abbreviations in plain words"),
        new("/losses", "Losses", "the dead and wounded by party: who counts them, and what each figure leaves out"),
        new("/corrections", "Corrections", "what the texts that this history set out from say, and what the record shows"),
        new("/sources", "Sources", "every work that the site cites, and who cites it"),
    ];
}
