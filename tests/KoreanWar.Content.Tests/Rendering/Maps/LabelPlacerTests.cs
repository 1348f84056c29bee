using KoreanWar.Content.Rendering.Maps;

namespace KoreanWar.Content.Tests.Rendering.Maps;

public sealed class LabelPlacerTests
{
    private readonly LabelPlacer _placer = new(400, 400);

    [Fact]
    public void A_name_stands_at_the_right_of_its_dot_where_there_is_room()
    {
        Assert.Equal("start", _placer.Place((200, 200), "Seoul", 14).Anchor);
    }

    [Fact]
    public void At_the_right_edge_it_stands_at_the_left()
    {
        Assert.Equal("end", _placer.Place((390, 200), "Seoul", 14).Anchor);
    }

    [Fact]
    public void A_second_name_makes_way_for_the_first()
    {
        var first = _placer.Place((200, 200), "Seoul", 14);
        var second = _placer.Place((201, 201), "Incheon", 14);

        Assert.NotEqual(first.Anchor, second.Anchor);
    }

    [Fact]
    public void Where_nothing_is_free_a_name_that_may_be_left_out_is()
    {
        _placer.Keep(0, 0, 400, 400);

        Assert.Null(_placer.Find((200, 200), "Seoul", 14));
        Assert.NotEqual(default, _placer.Place((200, 200), "Seoul", 14));
    }
}
