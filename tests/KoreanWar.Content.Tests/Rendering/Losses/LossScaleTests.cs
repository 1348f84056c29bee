using KoreanWar.Content.Rendering.Losses;

namespace KoreanWar.Content.Tests.Rendering.Losses;

public sealed class LossScaleTests
{
    [Theory]
    [InlineData(1, 1, "0 1")]
    [InlineData(315, 400, "0 100 200 300 400")]
    [InlineData(316_579, 400_000, "0 100000 200000 300000 400000")]
    [InlineData(400_000, 400_000, "0 100000 200000 300000 400000")]
    [InlineData(400_001, 600_000, "0 200000 400000 600000")]
    [InlineData(3_000_000, 3_000_000, "0 1000000 2000000 3000000")]
    [InlineData(999_999_999, 1_000_000_000, "0 500000000 1000000000")]
    public void An_axis_begins_at_zero_and_ends_at_a_round_figure_that_holds_the_greatest(int greatest, int end, string marks)
    {
        var scale = LossScale.For(greatest);

        Assert.Equal(end, scale.End);
        Assert.Equal(marks, string.Join(' ', scale.Marks));
    }

    [Fact]
    public void No_axis_has_more_marks_than_a_phone_has_room_for()
    {
        Assert.All(Enumerable.Range(1, 3000).Select(i => i * 333), figure =>
        {
            var scale = LossScale.For(figure);
            Assert.InRange(scale.Marks.Count(), 2, 5);
            Assert.True(scale.End >= figure && scale.End < 2.6 * figure, $"{figure} on an axis to {scale.End}");
        });
    }
}
