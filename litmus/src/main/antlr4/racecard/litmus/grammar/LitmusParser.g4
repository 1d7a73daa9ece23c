/* Litmus files in C and in the Java dialect: an initial state, threads, and a question about the final states. */
parser grammar LitmusParser;

options { tokenVocab = LitmusLexer; superClass = BoundedParser; }

litmus : LANGUAGE NAME? initial thread+ question SEMI? EOF ;

initial : OPEN (binding? SEMI)* binding? CLOSE SEMI? ;
binding : type? STAR* place array? (EQ constant)? ;
place : (NUMBER COLON)? ID | LBRACK ID RBRACK ;
array : LBRACK NUMBER? RBRACK ;
constant
    : MINUS? NUMBER                                     # numberConstant
    | AMP? ID array?                                    # addressConstant
    | ID LPAREN constant RPAREN                         # wrappedConstant
    | LPAREN type RPAREN constant                       # castConstant
    | OPEN constant (COMMA constant)* COMMA? CLOSE      # arrayConstant
    ;

type : QUALIFIER* (TYPE+ | STRUCT ID) QUALIFIER* (STAR QUALIFIER*)* ;

thread : ID (LPAREN (parameter (COMMA parameter)*)? RPAREN)? block ;
parameter : type ID array? ;

block : OPEN statement* CLOSE ;
statement
    : block                                                       # nested
    | IF LPAREN expression RPAREN statement (ELSE statement)?     # branch
    | WHILE LPAREN expression RPAREN statement                    # whileLoop
    | DO statement WHILE LPAREN expression RPAREN SEMI            # doLoop
    | FOR LPAREN first=forFirst? SEMI asked=expression? SEMI next=expression? RPAREN statement    # forLoop
    | RETURN expression? SEMI                                     # returning
    | type declarator (COMMA declarator)* SEMI                    # declaration
    | expression SEMI                                             # action
    | SEMI                                                        # nothing
    ;
declarator : STAR* ID (EQ expression)? ;
forFirst : type declarator (COMMA declarator)* | expression ;

expression
    : LPAREN expression RPAREN                                                      # group
    | NUMBER                                                                        # number
    | (TRUE | FALSE)                                                                # truth
    | ID STEP                                                                       # stepAfter
    | STEP ID                                                                       # stepBefore
    | ID                                                                            # name
    | (receiver=ID DOT)? function=ID LPAREN (expression (COMMA expression)*)? RPAREN    # call
    | expression LBRACK expression RBRACK                                           # element
    | operator=(BANG | TILDE | MINUS | PLUS | STAR | AMP) expression                # unary
    | LPAREN type RPAREN expression                                                 # cast
    | expression operator=(STAR | SLASH | PERCENT) expression                       # binary
    | expression operator=(PLUS | MINUS) expression                                 # binary
    | expression operator=SHIFT expression                                          # binary
    | expression operator=ORDER expression                                          # binary
    | expression operator=(EQEQ | UNEQ) expression                                  # binary
    | expression operator=AMP expression                                            # binary
    | expression operator=HAT expression                                            # binary
    | expression operator=BAR expression                                            # binary
    | expression operator=ANDAND expression                                         # shortCircuit
    | expression operator=OROR expression                                           # shortCircuit
    | <assoc=right> expression QUESTION expression COLON expression                 # choice
    | <assoc=right> expression operator=(EQ | ASSIGN_OP) expression                 # assignment
    ;

question : locations? filter? condition? ;
locations : LOCATIONS LBRACK (shown SEMI?)* RBRACK SEMI? ;
shown : type? term (TYPE+ STAR*)? ;
filter : FILTER proposition SEMI? ;
condition : quantifier proposition ;
outcome : proposition EOF ;
quantifier : (TILDE | NOT_WORD)? EXISTS | FORALL ;
// Lists and no pairs, so that a condition may be as long as it likes.
proposition : disjunction (IMPLIES proposition)? ;
disjunction : conjunction (OR_WORD conjunction)* ;
conjunction : atom (AND_WORD atom)* ;
atom
    : LPAREN proposition RPAREN                         # enclosed
    | (TILDE | NOT_WORD) atom                           # negation
    | term operator=(EQ | EQEQ | UNEQ) term             # comparison
    | (TRUE | FALSE)                                    # certainty
    ;
term
    : NUMBER COLON ID                                   # registerTerm
    | STAR? ID array?                                   # locationTerm
    | LBRACK ID array? RBRACK                           # locationTerm
    | MINUS? NUMBER                                     # numberTerm
    | AMP ID array?                                     # addressTerm
    ;
