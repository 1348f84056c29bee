using KoreanWar.Content.Text;

namespace KoreanWar.Content.Tests.Text;

public sealed class ScriptsTests
{
    [Theory]
    [InlineData("ko", "김일성", true)]
    [InlineData("ko", "6·25 전쟁", true)]
    [InlineData("ko", "金日成", false)]
    [InlineData("ko", "김日成", false)]
    [InlineData("ko", "김 Il", false)]
    [InlineData("ko-Hani", "金日成", true)]
    [InlineData("ko-Hani", "金일成", false)]
    [InlineData("zh-Hans", "毛泽东", true)]
    [InlineData("zh-Hans", "Мао", false)]
    [InlineData("ja", "朝鮮戦争のこと", true)]
    [InlineData("ru", "Сталин", true)]
    [InlineData("ru", "Cталин", false)]
    [InlineData("el", "Κορέα", true)]
    public void A_text_fits_a_language_when_all_its_letters_belong_to_its_scripts(string language, string text, bool expected)
    {
        Assert.Equal(expected, Scripts.Fit(language, text));
    }
}
