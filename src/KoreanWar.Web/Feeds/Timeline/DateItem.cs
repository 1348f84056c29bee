namespace KoreanWar.Web.Feeds.Timeline;

/// <summary>A date as the JSON file has it.</summary>
/// <param name="Qualifier">How it is to be taken: <c>exact</c>, <c>about</c>, <c>before</c>, <c>after</c> or <c>between</c>.</param>
/// <param name="Value">The date in ISO 8601 to the known precision.</param>
/// <param name="Until">The second date of <c>between</c>.</param>
/// <param name="Words">The date in words.</param>
public sealed record DateItem(string Qualifier, string Value, string? Until, string Words);
