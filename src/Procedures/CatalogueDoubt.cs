namespace ThongSuot.Procedures;

/// <summary>What is not certain about a version. An edit of that part takes the doubt away.</summary>
[Flags]
public enum CatalogueDoubt
{
    None = 0,

    /// <summary>No limit can be read: the source gives a number without a unit, or one glued to the fee («120» is 1 and 20 VNĐ).</summary>
    LimitMissing = 1,

    /// <summary>The portal gave another limit five weeks later; to be compared with the decision before it is changed.</summary>
    LimitDiffers = 2,

    /// <summary>The portal's fee is 0 or unreadable, which it also is where somebody else sets the amount.</summary>
    FeeUnchecked = 4,

    /// <summary>An amount lowered for a time (TT 64/2025/TT-BTC, until 31/12/2026).</summary>
    FeeTemporary = 8,

    /// <summary>That a paper is required was taken from its wording; the portal never says so.</summary>
    PapersDerived = 16,

    /// <summary>The source cut the name of a paper: a condition may be lost.</summary>
    PaperCut = 32,

    /// <summary>The source cut the name of the procedure.</summary>
    NameCut = 64,

    /// <summary>The portal no longer listed it on 18/7/2026.</summary>
    NotListed = 128,

    /// <summary>The code was found by the name alone.</summary>
    CodeMatched = 256,
}
