namespace ThongSuot.Identity.SignIn;

/// <summary>
/// A session somebody signed out of: a copy of its cookie opens nothing any more. Kept as long as the cookie would have lasted.
/// </summary>
internal sealed class EndedSession
{
    public required Guid Id { get; init; }

    public required DateTimeOffset EndedAt { get; init; }
}
