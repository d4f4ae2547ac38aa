using ThongSuot.Territory;

namespace ThongSuot.Identity.Accounts;

/// <summary>The search by which a seat's unit is chosen, on the page of a new account and of a new seat.</summary>
internal sealed record UnitChoice(string Address, string? Query, IReadOnlyList<Unit> Found);
