using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Procedures;

internal static class ProcedureTables
{
    extension(Db db)
    {
        public DbSet<Procedure> Procedures => db.Set<Procedure>();

        /// <summary>Versions with everything that belongs to them, to be changed or copied.</summary>
        public IQueryable<Procedure> WholeProcedures =>
            db.Set<Procedure>()
                .Include(row => row.Papers)
                .Include(row => row.Steps)
                .Include(row => row.Fees)
                .Include(row => row.Detail)
                .AsSplitQuery();

        public DbSet<PaperRow> ProcedurePapers => db.Set<PaperRow>();

        public DbSet<DetailRow> ProcedureTexts => db.Set<DetailRow>();

        public DbSet<StepShare> StepShares => db.Set<StepShare>();

        public DbSet<FieldOwner> FieldOwners => db.Set<FieldOwner>();

        public DbSet<DeclaredFigure> DeclaredFigures => db.Set<DeclaredFigure>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<Procedure>(procedure =>
        {
            procedure.ToTable("procedures_procedures");
            procedure.Property(row => row.Id).ValueGeneratedNever();
            procedure.Property(row => row.Version).IsConcurrencyToken();
            procedure.Ignore(row => row.DirectLimit);
            procedure.Ignore(row => row.OnlineLimit);
            procedure.Ignore(row => row.PostLimit);
            // Flags: their names together are longer than a name may be.
            procedure.Property(row => row.Doubts).HasConversion<int>();
            procedure.HasIndex(row => new { row.Code, row.ValidFrom }).IsUnique();
            procedure
                .HasMany(row => row.Papers)
                .WithOne()
                .HasForeignKey(row => row.ProcedureId)
                .IsRequired()
                .OnDelete(DeleteBehavior.Cascade);
            procedure
                .HasMany(row => row.Fees)
                .WithOne()
                .HasForeignKey(row => row.ProcedureId)
                .IsRequired()
                .OnDelete(DeleteBehavior.Cascade);
            procedure.HasOne(row => row.Detail).WithOne().HasForeignKey<DetailRow>(row => row.ProcedureId).OnDelete(DeleteBehavior.Cascade);
            procedure
                .HasMany(row => row.Steps)
                .WithOne()
                .HasForeignKey(row => row.ProcedureId)
                .IsRequired()
                .OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<PaperRow>(paper =>
        {
            paper.ToTable("procedures_papers");
            paper.Property(row => row.Id).ValueGeneratedNever();
        });
        model.Entity<FeeRow>(fee =>
        {
            fee.ToTable("procedures_fees");
            fee.Property(row => row.Id).ValueGeneratedNever();
            fee.Property(row => row.Steps).HasMaxLength(FeeSteps.Length);
        });
        model.Entity<DetailRow>(detail =>
        {
            detail.ToTable("procedures_details");
            detail.HasKey(row => row.ProcedureId);
            detail.Property(row => row.ProcedureId).ValueGeneratedNever();
        });
        model.Entity<StepRow>(step =>
        {
            step.ToTable("procedures_steps");
            step.Property(row => row.Id).ValueGeneratedNever();
        });
        model.Entity<StepShare>(share =>
        {
            share.ToTable("procedures_step_shares");
            share.HasKey(row => row.Order);
            share.Property(row => row.Order).ValueGeneratedNever();
        });
        model.Entity<FieldOwner>(owner =>
        {
            owner.ToTable("procedures_field_owners");
            owner.HasKey(row => row.FieldSlug);
        });
        model.Entity<DeclaredFigure>(figure =>
        {
            figure.ToTable("procedures_declared_figures");
            figure.Property(row => row.Id).ValueGeneratedNever();
        });
    }
}
