using System.Security.Cryptography;

namespace ThongSuot.Identity.Accounts;

/// <summary>
/// A password read out over the telephone and changed at first sign-in: no letters that look alike, about 58 random bits.
/// </summary>
internal static class TemporaryPassword
{
    private const string Letters = "abcdefghkmnpqrstuvwxyz23456789";
    private const int GroupLength = 4;
    private const int Groups = 3;

    public static string New() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ => new string(RandomNumberGenerator.GetItems<char>(Letters, GroupLength))));
}
