using KoreanWar.Content.Model.Maps;
using KoreanWar.Content.Rendering.Maps;

namespace KoreanWar.Content.Tests.Rendering.Maps;

public sealed class SvgPathTests
{
    [Fact]
    public void Rings_are_written_relative_each_from_where_the_last_began()
    {
        MapPoint[][] rings = [[new(10, 20), new(15, 18), new(12, 30)], [new(0, 0), new(1, 0), new(1, 1)]];

        Assert.Equal("m10 20 5-2-3 12zm-10-20 1 0 0 1z", SvgPath.Closed(rings));
    }

    [Fact]
    public void Lines_are_written_to_a_tenth()
    {
        Assert.Equal("M1.3 2L3 -4.6", SvgPath.Open([(1.26, 2), (3, -4.55)]));
    }
}
