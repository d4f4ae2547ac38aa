namespace ThongSuot.Petitions;

/// <summary>Every reason this module says no: what is wrong, and what to do.</summary>
internal static class PetitionsRefusals;
