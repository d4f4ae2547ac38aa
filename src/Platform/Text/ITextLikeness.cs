namespace ThongSuot.Platform.Text;

/// <summary>A known text that is like an asked one.</summary>
/// <param name="At">Its place in the list of known texts.</param>
/// <param name="Likeness">From 0 (nothing shared) to 1 (the same).</param>
public readonly record struct LikeText(int At, double Likeness);

/// <summary>Finds what says the same in other words. The module that knows the words of the office brings it; there is one.</summary>
public interface ITextLikeness
{
    /// <summary>For each asked text the known one that is most like it; likeness 0 where there is none.</summary>
    IReadOnlyList<LikeText> Nearest(IReadOnlyList<string> asked, IReadOnlyList<string> known);

    /// <summary>All pairs of places whose texts are at least so much alike, the earlier place first.</summary>
    IReadOnlyList<(int One, int Other)> Alike(IReadOnlyList<string> texts, double least);
}
