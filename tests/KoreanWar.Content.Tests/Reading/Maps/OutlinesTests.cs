using System.Collections.Immutable;
using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Reading.Maps;

namespace KoreanWar.Content.Tests.Reading.Maps;

public sealed class OutlinesTests
{
    // Two countries side by side; their border at x = 100 wavers by one unit, and by ten at one place.
    private static readonly ImmutableArray<MapPoint> Border =
        [new(100, 0), new(101, 20), new(100, 40), new(110, 50), new(100, 60), new(99, 80), new(100, 100)];

    private static readonly ImmutableArray<MapPoint> Left = [new(0, 0), .. Border, new(0, 100)];
    private static readonly ImmutableArray<MapPoint> Right = [new(200, 100), .. Border.Reverse(), new(200, 0)];

    [Fact]
    public void Small_corners_go_and_large_ones_stay()
    {
        var simple = Simplify(Left);

        Assert.Contains(new MapPoint(110, 50), simple);
        Assert.DoesNotContain(new MapPoint(101, 20), simple);
        Assert.DoesNotContain(new MapPoint(99, 80), simple);
    }

    [Fact]
    public void Both_countries_keep_the_same_points_of_their_border()
    {
        Assert.Equal(
            Simplify(Left).Where(p => p.X is > 90 and < 120).OrderBy(p => p.Y),
            Simplify(Right).Where(p => p.X is > 90 and < 120).OrderBy(p => p.Y));
    }

    [Fact]
    public void The_outline_around_both_has_none_of_their_border()
    {
        var outline = Assert.Single(Outlines.Union([Simplify(Left), Simplify(Right)]));

        Assert.Equal(
            [new(0, 0), new(0, 100), new(100, 0), new(100, 100), new(200, 0), new(200, 100)],
            outline.OrderBy(p => p.X).ThenBy(p => p.Y));
    }

    [Fact]
    public void A_point_that_is_fixed_stays_however_small_its_corner()
    {
        var outlines = new Outlines([Left], 1000, p => p == new MapPoint(101, 20));

        Assert.Contains(new MapPoint(101, 20), outlines.Simplify(Left));
    }

    [Fact]
    public void An_island_smaller_than_the_tolerance_is_left_out()
    {
        ImmutableArray<MapPoint> island = [new(0, 0), new(2, 0), new(2, 2), new(0, 2)];

        Assert.Empty(new Outlines([island], 100, _ => false).Simplify(island));
    }

    private static ImmutableArray<MapPoint> Simplify(ImmutableArray<MapPoint> ring) =>
        new Outlines([Left, Right], 50, _ => false).Simplify(ring);
}
