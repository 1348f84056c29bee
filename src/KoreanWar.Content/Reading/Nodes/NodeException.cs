using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Nodes;

/// <summary>A text is not the YAML or JSON that is accepted here; the reader of the file turns it into a diagnostic.</summary>
public sealed class NodeException(string code, TextPosition position, string message) : Exception(message)
{
    /// <summary>The diagnostic's code.</summary>
    public string Code { get; } = code;

    /// <summary>Where reading ended.</summary>
    public TextPosition Position { get; } = position;
}
