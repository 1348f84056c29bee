namespace KoreanWar.Content.Model;

/// <summary>Something of the site that an editor places in a text with a fenced block: a map, a chart, a table.</summary>
public abstract record Placement;
