using KoreanWar.Content.Diagnostics;

namespace KoreanWar.Content.Reading.Nodes;

/// <summary>Reads nodes for a file, where a text that is not valid is an editor's mistake.</summary>
public static class NodeReading
{
    /// <summary>The root value that a reader gives, or null after its refusal was reported.</summary>
    public static Node? Find(Func<Node> read, string path, DiagnosticBag diagnostics)
    {
        try
        {
            return read();
        }
        catch (NodeException e)
        {
            diagnostics.Error(e.Code, path, e.Position, e.Message);
            return null;
        }
    }
}
