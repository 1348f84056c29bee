using System.Collections.Immutable;
using KoreanWar.Content.Model;
using KoreanWar.Content.Text;

namespace KoreanWar.Content.Navigation;

/// <summary>Finds the pages whose addresses are nearest to one that does not exist.</summary>
public static class NearestAddresses
{
    private const int Most = 5;

    /// <summary>Up to five pages: by spelling of the whole path, then of its last part, then those above it.</summary>
    public static IReadOnlyList<SiteAddress> Find(ImmutableArray<SiteAddress> addresses, string path)
    {
        var wanted = path.ToLowerInvariant().TrimEnd('/');
        var last = LastPart(wanted);
        var byPath = Nearest.FindAll(wanted, addresses.Select(a => a.Path), Most);
        var byLast = Nearest.FindAll(last, addresses.Select(a => LastPart(a.Path)).Where(p => p.Length > 0), Most);
        var parent = wanted.LastIndexOf('/') is > 0 and var slash ? wanted[..slash] : null;
        return [.. addresses.Where(a => byPath.Contains(a.Path)).OrderBy(a => Nearest.Distance(a.Path, wanted))
            .Concat(addresses.Where(a => byLast.Contains(LastPart(a.Path))).OrderBy(a => Nearest.Distance(LastPart(a.Path), last)))
            .Concat(addresses.Where(a => last.Length > 3 && a.Path.Contains(last, StringComparison.Ordinal)))
            .Concat(addresses.Where(a => a.Path == parent))
            .Distinct()
            .Take(Most)];
    }

    private static string LastPart(string path) => path[(path.LastIndexOf('/') + 1)..];
}
