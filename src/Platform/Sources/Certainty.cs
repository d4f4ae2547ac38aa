namespace ThongSuot.Platform.Sources;

/// <summary>How sure we are of a built-in fact. Shown on screen beside the figure, so that an office knows what to check first.</summary>
public enum Certainty
{
    /// <summary>S: seen on a public page or in the press.</summary>
    Seen,

    /// <summary>R: read in a copy of the law's text.</summary>
    Read,

    /// <summary>C: seen in the practice of running systems.</summary>
    Practice,

    /// <summary>M: from memory; to be checked against the text, and shown so.</summary>
    Memory,
}

/// <summary>The one-letter marks of certainty.</summary>
public static class CertaintyMarks
{
    /// <exception cref="FormatException">Not one of S, R, C, M.</exception>
    public static Certainty Parse(string mark) => mark switch
    {
        "S" => Certainty.Seen,
        "R" => Certainty.Read,
        "C" => Certainty.Practice,
        "M" => Certainty.Memory,
        _ => throw new FormatException($"Certainty mark '{mark}' is not one of S, R, C, M"),
    };
}
