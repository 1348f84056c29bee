namespace KoreanWar.Content.Model;

/// <summary>The size of a picture in CSS pixels; a page that knows it does not jump when the picture arrives.</summary>
public readonly record struct FigureSize(int Width, int Height);
