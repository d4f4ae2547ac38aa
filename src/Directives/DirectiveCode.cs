namespace ThongSuot.Directives;

/// <summary>Codes of directives, <c>CD25-2025-0042</c>.</summary>
internal static class DirectiveCode
{
    /// <summary>A code as people type it.</summary>
    public static string Clean(string typed) => typed.Trim().ToUpperInvariant();
}
