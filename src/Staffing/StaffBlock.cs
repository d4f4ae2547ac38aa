namespace ThongSuot.Staffing;

/// <summary>The side of the political system a post belongs to: each is managed and decided upon by its own level.</summary>
internal enum StaffBlock
{
    Government,

    /// <summary>Party, Fatherland Front, mass organisations, and the elected leaders whom the Party committee manages.</summary>
    Party,

    Military,
}
