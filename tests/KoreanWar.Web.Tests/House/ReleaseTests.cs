using KoreanWar.Web.Tests.Support;

namespace KoreanWar.Web.Tests.House;

/// <summary>What the content says of when its works and documents were first public.</summary>
public sealed class ReleaseTests(Site site)
{
    [Fact]
    public void Every_work_says_from_which_year_it_is_known() =>
        Assert.Empty(site.Snapshot.Sources.Where(s => s.KnownFrom is null).Select(s => s.Key));

    [Fact]
    public void A_document_is_not_known_later_than_a_work_that_prints_it() =>
        Assert.Empty(site.Snapshot.Documents
            .Where(d => d.Sources.Any(s => s.Source.KnownFrom < d.Released.KnownFrom))
            .Select(d => d.Id));
}
