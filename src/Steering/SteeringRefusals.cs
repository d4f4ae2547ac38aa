namespace ThongSuot.Steering;

/// <summary>Every reason this module says no: what is wrong, and what to do. It changes nothing, so there is none yet.</summary>
internal static class SteeringRefusals;
